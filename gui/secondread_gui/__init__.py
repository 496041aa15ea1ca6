"""Second Read's window: rooms cut by what a person does in them."""
