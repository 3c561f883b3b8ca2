import Plotting

/// The colours of classes, counted from 0.
struct ClassColors {
  /// One colour a class, used again in turn; without any the theme's own are taken.
  let chosen: [Color]
  /// The theme's colour for a class.
  let themed: (Int) -> Color

  /// The colour of a class.
  subscript(index: Int) -> Color {
    chosen.isEmpty ? themed(index) : chosen[index % chosen.count]
  }
}
