"""What the window shows but does not compute: icons, help, lessons, translations."""
