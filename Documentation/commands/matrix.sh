# About: How often a network takes each kind of iris for each other one.
# Picture: Nine cells with counts, dark along the diagonal, where flowers are taken for what they are.
neural-figures sample iris -o iris.csv
neural-figures matrix iris.csv --hidden 8 --epochs 60 -o matrix.svg
