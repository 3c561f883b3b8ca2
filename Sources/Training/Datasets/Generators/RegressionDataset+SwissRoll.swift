extension RegressionDataset {
  /// A sheet in space that is rolled up; the targets are the places along the roll, from
  /// 3 pi / 2 to 9 pi / 2.
  ///
  ///     let roll = try RegressionDataset.makeSwissRoll(samples: 500, seed: 0)
  ///     roll.features.columns  // 3
  ///
  /// Source: `sklearn.datasets.make_swiss_roll`, whose samples these are, in its order, for the
  /// same `random_state`.
  ///
  /// - Parameters:
  ///   - samples: The number of points.
  ///   - noise: The standard deviation of what is added to each coordinate.
  ///   - hole: Whether the sheet has a hole in its middle.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range.
  public static func makeSwissRoll(
    samples: Int = 100, noise: Double = 0, hole: Bool = false, seed: UInt32 = 0
  ) throws(TrainingError) -> RegressionDataset {
    try SampleOptions.requireCounts(samples: samples, features: 3)
    try SampleOptions.requireNotNegative(noise, name: "noise")
    var random = NumPyRandom(seed: seed)
    let sheet =
      hole ? random.sheetWithHole(samples: samples) : random.wholeSheet(samples: samples)
    var points = Matrix(rows: samples, columns: 3)
    for (row, place) in sheet.places.enumerated() {
      points[row, 0] = place * DoubleMath.cos(place)
      points[row, 1] = sheet.widths[row]
      points[row, 2] = place * DoubleMath.sin(place)
    }
    random.addNoiseByColumns(noise, to: &points)
    return try RegressionDataset(features: points, targets: sheet.places)
  }
}

/// Points of a sheet: how far along its length, and where across its width.
private typealias Sheet = (places: [Double], widths: [Double])

extension NumPyRandom {
  /// Points of a sheet 3 pi long and 21 wide.
  fileprivate mutating func wholeSheet(samples: Int) -> Sheet {
    let start = 1.5 * Double.pi
    let places = uniform(count: samples).map { start * (1 + 2 * $0) }
    return (places, uniform(count: samples).map { 21 * $0 })
  }

  /// Points of the eight patches, pi long and 7 wide, around the middle of the sheet.
  fileprivate mutating func sheetWithHole(samples: Int) -> Sheet {
    let patches = (0..<samples).map { _ in randint(0...7) }
    let corners = patches.map { patch in
      let (along, across) = (patch < 4 ? patch : patch + 1).quotientAndRemainder(dividingBy: 3)
      return (place: Double.pi * (1.5 + Double(along)), width: Double(across) * 7)
    }
    let places = zip(corners, uniform(count: samples)).map { $0.place + $1 * Double.pi }
    return (places, zip(corners, uniform(count: samples)).map { $0.width + $1 * 7 })
  }
}
