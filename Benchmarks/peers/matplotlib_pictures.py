"""Draws one of the pictures of the table with Matplotlib: matplotlib_pictures.py NAME FILE"""

import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np


def scattered(count, *steps):
    """The points of Samples.swift: additive recurrences, modulo 1."""
    index = np.arange(count)
    return [(index * step) % 1 for step in steps]


def cloud(count):
    return scattered(count, 0.7548776662466927, 0.5698402909980532)


def space(count):
    return scattered(count, 0.8191725133961645, 0.6710436067037893, 0.5497004779019703)


def grid(count):
    side = np.linspace(-3, 3, count)
    return np.meshgrid(side, side)


def main(name, file):
    figure = plt.figure(figsize=(6.4, 4.8))
    kind, count = name.split("-")[:2]
    alpha = 0.05 if "translucent" in name else 1
    if kind == "scatter":
        figure.add_subplot().scatter(*cloud(int(count)), alpha=alpha)
    elif kind == "scatter3d":
        figure.add_subplot(projection="3d").scatter(*space(int(count)))
    elif kind == "surface":
        x, y = grid(int(count))
        axes = figure.add_subplot(projection="3d")
        axes.plot_surface(x, y, np.sin(x) * np.cos(y), cmap="viridis", rcount=len(x), ccount=len(x))
    elif kind == "contours":
        x, y = grid(int(count))
        figure.add_subplot().contourf(x, y, np.sin(3 * x) * np.cos(3 * y) + x * y / 9, levels=20)
    figure.savefig(file)


main(*sys.argv[1:])
