import Plotting

/// Fonts that a golden picture was drawn with, and others that it is drawn with now.
struct FontDifference: Equatable, Sendable {
  /// Those of the golden picture alone.
  let golden: [DrawingEnvironment.Font]
  /// Those of the picture drawn now alone.
  let current: [DrawingEnvironment.Font]

  /// Compares the fonts of two pictures; nil when they are the same. The name of a font's file may be another
  /// one elsewhere.
  init?(golden: [DrawingEnvironment.Font], current: [DrawingEnvironment.Font]) {
    func without(
      _ fonts: [DrawingEnvironment.Font], _ others: [DrawingEnvironment.Font]
    ) -> [DrawingEnvironment.Font] {
      fonts.filter { font in
        !others.contains { $0.name == font.name && $0.version == font.version }
      }
    }
    self.golden = without(golden, current)
    self.current = without(current, golden)
    if self.golden.isEmpty, self.current.isEmpty { return nil }
  }
}

extension FontDifference: CustomStringConvertible {
  /// The fonts of both, on one line.
  var description: String {
    func list(_ fonts: [DrawingEnvironment.Font]) -> String {
      fonts.isEmpty
        ? "no others"
        : fonts.map { "\($0.name) \($0.version) (\($0.file))" }.joined(separator: ", ")
    }
    return
      "the golden picture was drawn with other fonts: \(list(golden)); this one with \(list(current))"
  }
}
