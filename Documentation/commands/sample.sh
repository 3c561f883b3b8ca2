# About: Tables to begin with: half moons with more noise, and a sine.
neural-figures sample moons --samples 300 --noise 0.3 --seed 1 -o moons.csv
neural-figures sample sine -o sine.csv
