/// Which row of a matrix or a picture is at the top; Matplotlib `Axes.imshow`: origin.
///
///     HeatMap(weights, origin: .upper)  // as the matrix is written
public enum RasterOrigin: Sendable, Hashable, CaseIterable {
  /// The last row is at the top, as y grows.
  case lower
  /// The first row is at the top, as on a page.
  case upper
}
