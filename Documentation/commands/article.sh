# About: A text with its figures as a page, as a book, and as a document of LaTeX.
neural-figures article notes.md -o article.html
neural-figures article lecture notes.txt -o lecture.epub --author "A. Teacher"
neural-figures article notes.md -o article.tex --listings
