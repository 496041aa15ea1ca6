"""The subcommands of the headless command, one module each; a module is imported when its command is run."""
