# About: Whether the figures still look as those in a folder, with a page that shows what has changed.
neural-figures check --against figures --report changes
