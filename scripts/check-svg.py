"""What scripts/check-svg.sh needs of pictures.

    check-svg.py page FOLDER PAGE           writes a page with the SVGs of a folder; prints its size
    check-svg.py cut FOLDER PICTURE OUTPUT  cuts them out of a picture of that page

Each SVG gets the size of the PNG beside it.
"""

import glob
import os
import struct
import sys

COLUMNS = 5


def size_of(png):
    """The header holds width and height in bytes 16 to 23."""
    with open(png, "rb") as file:
        return struct.unpack(">II", file.read(24)[16:])


def places(folder):
    """The SVGs with their places, in rows."""
    svgs = sorted(glob.glob(os.path.join(folder, "[0-9]*.svg")))
    sizes = [size_of(f"{svg[:-4]}.png") for svg in svgs]
    width, height = (max(size[side] for size in sizes) for side in (0, 1))
    return [
        (svg, index % COLUMNS * width, index // COLUMNS * height, *size)
        for index, (svg, size) in enumerate(zip(svgs, sizes))
    ]


def write_page(folder, page):
    boxes = places(folder)
    with open(page, "w") as file:
        file.write('<!DOCTYPE html><html><meta charset="utf-8"><title>SVG</title>')
        # Without it, browsers show pictures as on a light page.
        file.write('<style>:root{color-scheme:light dark}body{margin:0;background:#fff}</style>')
        for svg, x, y, width, height in boxes:
            style = f"position:absolute;left:{x}px;top:{y}px"
            file.write(f'<img src="file://{svg}" width="{width}" height="{height}" style="{style}" alt="">')
    print(max(x + width for _, x, _, width, _ in boxes), max(y + height for _, _, y, _, height in boxes))


def cut(folder, picture, output):
    from PIL import Image

    sheet = Image.open(picture).convert("RGB")
    os.makedirs(output, exist_ok=True)
    for svg, x, y, width, height in places(folder):
        name = os.path.basename(svg)[:-4]
        sheet.crop((x, y, x + width, y + height)).save(os.path.join(output, f"{name}.png"))


{"page": write_page, "cut": cut}[sys.argv[1]](*sys.argv[2:])
