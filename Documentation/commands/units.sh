# About: A sine learnt by four hidden units: what each gives, what it adds, and the sum of all.
# Picture: Two panels for each of four units, both lines with a bend, and below them the curve that is their sum.
neural-figures sample sine -o sine.csv
neural-figures units sine.csv --hidden 4 -o units.svg
