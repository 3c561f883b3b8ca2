import Plotting

/// How many samples there are of each class, by name, with labels that are turned to fit.
@Sendable func classCounts() throws -> Figure {
  let names = ["aeroplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship"]
  let counts = [812.0, 640, 390, 1204, 455, 980, 210, 505, 733]
  return try Figure(width: 6, height: 4) {
    Axes(x: Axis("Class", tickLabelRotation: 45), y: "Samples") {
      Bars(names, heights: counts, color: .accent(1), label: "training")
      Bars(["cat", "dog"], heights: [310, 250], color: .accent(0), label: "validation")
    }
    .legend(.best)
  }
}
