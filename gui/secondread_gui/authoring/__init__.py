"""The room in which an answer key is made, sentence by sentence."""
