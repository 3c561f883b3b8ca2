"""Makes pictures that were drawn larger as large as another.

    check-pdf.py TIMES PNG (LARGE SMALL)...

Each LARGE is TIMES as large as PNG, a pixel more at most, which programs add that round sizes up.
"""

import sys

from PIL import Image

# Of files that this check has just had drawn.
Image.MAX_IMAGE_PIXELS = None


def reduce(times, size, source, target):
    picture = Image.open(source).convert("RGB")
    wanted = tuple(times * side for side in size)
    if not all(0 <= side - least <= 1 for side, least in zip(picture.size, wanted)):
        sys.exit(f"{source} is {picture.size}, expected {wanted}")
    picture.crop((0, 0, *wanted)).reduce(times).save(target)


times, png, *files = sys.argv[1:]
for source, target in zip(files[::2], files[1::2]):
    reduce(int(times), Image.open(png).size, source, target)
