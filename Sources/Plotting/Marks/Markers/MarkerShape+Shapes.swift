extension MarkerShape {
  /// A disc half as large as `circle`; Matplotlib's `"."`.
  public static let point = MarkerShape(disc(radius: 0.25), join: .miter, snapping: .never)
  /// A pixel along lines, which has no edge; in a scatter a square. Matplotlib's `","`.
  public static let pixel: MarkerShape = {
    // A hair's breadth to the right, so that it is moved to one pixel and not to two.
    var shape = MarkerShape(
      rectangle.applying(.translation(pixelShift, pixelShift)), join: .round)
    shape.isPixel = true
    return shape
  }()
  /// A disc; Matplotlib's `"o"`.
  public static let circle = MarkerShape(disc(radius: 0.5), join: .miter, snapping: .never)
  /// A triangle that points down; Matplotlib's `"v"`.
  public static let triangleDown = triangle.turned(180)
  /// A triangle that points up; Matplotlib's `"^"`.
  public static let triangleUp = triangle
  /// A triangle that points to the left; Matplotlib's `"<"`.
  public static let triangleLeft = triangle.turned(90)
  /// A triangle that points to the right; Matplotlib's `">"`.
  public static let triangleRight = triangle.turned(270)
  /// Three lines, one of which points down; Matplotlib's `"1"`.
  public static let triDown = tri
  /// Three lines, one of which points up; Matplotlib's `"2"`.
  public static let triUp = tri.turned(180)
  /// Three lines, one of which points to the left; Matplotlib's `"3"`.
  public static let triLeft = tri.turned(270)
  /// Three lines, one of which points to the right; Matplotlib's `"4"`.
  public static let triRight = tri.turned(90)
  /// An octagon; Matplotlib's `"8"`.
  public static let octagon = MarkerShape(
    regularPolygon(8), join: .miter, snapping: .from(5)
  ).turned(22.5)
  /// A square; Matplotlib's `"s"`.
  public static let square = MarkerShape(
    rectangle.applying(.translation(-0.5, -0.5)), join: .miter, snapping: .from(2))
  /// A pentagon; Matplotlib's `"p"`.
  public static let pentagon = MarkerShape(
    regularPolygon(5), join: .miter, snapping: .from(5))
  /// A plus sign with an inside; Matplotlib's `"P"`.
  public static let filledPlus = MarkerShape(
    Path(
      corners: [
        (-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1),
        (-3, -1), (-1, -1),
      ] as [(Double, Double)], divisor: 6), join: .miter, snapping: .from(5))
  /// A star with five points; Matplotlib's `"*"`.
  public static let star = MarkerShape(
    regularStar(5, inner: pentagramShare), join: .bevel, snapping: .from(5))
  /// A hexagon that stands on a corner; Matplotlib's `"h"`.
  public static let hexagon = MarkerShape(regularPolygon(6), join: .miter)
  /// A hexagon that lies on a side; Matplotlib's `"H"`.
  public static let flatHexagon = hexagon.turned(30)
  /// A plus sign of lines; Matplotlib's `"+"`.
  public static let plus = MarkerShape(
    Path(lines: [[(-0.5, 0), (0.5, 0)], [(0, -0.5), (0, 0.5)]]), isFilled: false,
    snapping: .from(1))
  /// A slanted cross of lines; Matplotlib's `"x"`.
  public static let cross = MarkerShape(
    Path(lines: [[(-0.5, -0.5), (0.5, 0.5)], [(-0.5, 0.5), (0.5, -0.5)]]), isFilled: false,
    snapping: .from(3))
  /// A slanted cross with an inside; Matplotlib's `"X"`.
  public static let filledCross = MarkerShape(
    Path(
      corners: [
        (-1, -2), (0, -1), (1, -2), (2, -1), (1, 0), (2, 1), (1, 2), (0, 1), (-1, 2), (-2, 1),
        (-1, 0), (-2, -1),
      ] as [(Double, Double)], divisor: 4), join: .miter, snapping: .from(5))
  /// A square on one of its corners; Matplotlib's `"D"`.
  public static let diamond: MarkerShape = {
    var shape = square.turned(45)
    shape.snapping = .from(5)
    return shape
  }()
  /// A narrow diamond; Matplotlib's `"d"`.
  public static let thinDiamond: MarkerShape = {
    var shape = diamond
    shape.path = diamond.path.applying(.scale(thinDiamondWidth, 1))
    return shape
  }()
  /// An upright line; Matplotlib's `"|"`.
  public static let verticalLine = MarkerShape(
    Path(lines: [[(0, -0.5), (0, 0.5)]]), isFilled: false, snapping: .from(1))
  /// A level line; Matplotlib's `"_"`.
  public static let horizontalLine = verticalLine.turned(90)
}

extension MarkerShape {
  /// A line from the point to the left; Matplotlib's `0`.
  public static let tickLeft = tick(to: (-1, 0))
  /// A line from the point to the right; Matplotlib's `1`.
  public static let tickRight = tick(to: (1, 0))
  /// A line from the point upwards; Matplotlib's `2`.
  public static let tickUp = tick(to: (0, 1))
  /// A line from the point downwards; Matplotlib's `3`.
  public static let tickDown = tick(to: (0, -1))
  /// A caret to the right of the point, which its tip is at; Matplotlib's `4`.
  public static let caretLeft = caret.turned(270)
  /// A caret to the left of the point, which its tip is at; Matplotlib's `5`.
  public static let caretRight = caret.turned(90)
  /// A caret below the point, which its tip is at; Matplotlib's `6`.
  public static let caretUp = caret.turned(180)
  /// A caret above the point, which its tip is at; Matplotlib's `7`.
  public static let caretDown = caret
  /// A caret that points to the left, the point in the middle of its base; Matplotlib's `8`.
  public static let caretLeftBase = caretBase.turned(270)
  /// A caret that points to the right, the point in the middle of its base; Matplotlib's `9`.
  public static let caretRightBase = caretBase.turned(90)
  /// A caret that points up, the point in the middle of its base; Matplotlib's `10`.
  public static let caretUpBase = caretBase.turned(180)
  /// A caret that points down, the point in the middle of its base; Matplotlib's `11`.
  public static let caretDownBase = caretBase

  /// A regular polygon with a corner at the top; Matplotlib's `(sides, 0, rotation)`.
  ///
  /// - Parameters:
  ///   - sides: how many sides it has; fewer than 3 are taken as 3.
  ///   - rotation: its turn in degrees, anticlockwise.
  public static func polygon(sides: Int, rotation: Double = 0) -> MarkerShape {
    MarkerShape(regularPolygon(max(sides, fewestSides)), join: .miter).turned(rotation)
  }

  /// A star with a point at the top; Matplotlib's `(points, 1, rotation)`.
  public static func star(points: Int, rotation: Double = 0) -> MarkerShape {
    MarkerShape(regularStar(max(points, fewestSides), inner: 0.5), join: .bevel).turned(rotation)
  }

  /// Lines from the point outwards, the first upwards; Matplotlib's `(lines, 2, rotation)`.
  public static func asterisk(lines: Int, rotation: Double = 0) -> MarkerShape {
    MarkerShape(regularStar(max(lines, 1), inner: 0), join: .bevel, isFilled: false)
      .turned(rotation)
  }

  /// All shapes that have a name in Matplotlib, by that name.
  public static let named: KeyValuePairs<String, MarkerShape> = [
    ".": point, ",": pixel, "o": circle, "v": triangleDown, "^": triangleUp,
    "<": triangleLeft, ">": triangleRight, "1": triDown, "2": triUp, "3": triLeft,
    "4": triRight, "8": octagon, "s": square, "p": pentagon, "P": filledPlus, "*": star,
    "h": hexagon, "H": flatHexagon, "+": plus, "x": cross, "X": filledCross, "D": diamond,
    "d": thinDiamond, "|": verticalLine, "_": horizontalLine, "TICKLEFT": tickLeft,
    "TICKRIGHT": tickRight, "TICKUP": tickUp, "TICKDOWN": tickDown, "CARETLEFT": caretLeft,
    "CARETRIGHT": caretRight, "CARETUP": caretUp, "CARETDOWN": caretDown,
    "CARETLEFTBASE": caretLeftBase, "CARETRIGHTBASE": caretRightBase,
    "CARETUPBASE": caretUpBase, "CARETDOWNBASE": caretDownBase,
  ]
}
