"""A key in the making: what is open may stay open, and every act on it can be taken back."""
