# About: A network given by the sizes of its layers.
# Picture: Circles in four columns, three, five, four and two, with lines from each to all of the next column.
neural-figures diagram 3-5-4-2 --activation relu -o diagram.svg
