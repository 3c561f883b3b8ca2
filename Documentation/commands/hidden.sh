# About: What three hidden units make of two half moons, with the plane by which the output decides.
# Picture: Points of two colours in space, and a plane that parts most of one colour from the other.
neural-figures sample moons -o moons.csv
neural-figures hidden moons.csv --hidden 3 --seed 2 --view 10,79 -o hidden.svg
