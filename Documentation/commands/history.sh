# About: How a training run went, with the loss on a logarithmic axis.
# Picture: Two panels over the epochs: the loss, which falls, and the accuracy, which rises, of training and validation.
neural-figures sample moons -o moons.csv
neural-figures boundary moons.csv --hidden 16,16 --validation 0.2 -o boundary.png \
    --save net.json
neural-figures history net.json --log y -o history.svg
