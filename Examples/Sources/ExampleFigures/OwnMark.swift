import Plotting

/// A mark and a scale that the library does not have.
@Sendable func ownMark() throws -> Figure {
  let sides = [1.0, 2, 3, 4, 5, 6]
  return try Figure(width: 5, height: 4) {
    Axes(x: "Side", y: Axis("Area", scale: SquareRootScale(), gridLines: .major)) {
      Cross(sides.map { Point($0, $0 * $0) }, label: "squares")
      Line(x: sides, y: sides.map { $0 * $0 }, color: .ink)
    }
    .legend(.upperLeft)
  }
}
