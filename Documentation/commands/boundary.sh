# About: Where a network of two hidden layers decides that has learnt two half moons.
# Picture: Two half moons of points, and between them the winding border of the regions of two classes.
neural-figures sample moons -o moons.csv
neural-figures boundary moons.csv --hidden 16,16 --activation tanh --epochs 2000 \
    --save net.json -o boundary.svg
