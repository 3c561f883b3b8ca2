# About: A file of German to fill in, and figures with what it says.
mkdir my-languages
neural-figures translation de >my-languages/de.json
neural-figures build --language de --languages my-languages
