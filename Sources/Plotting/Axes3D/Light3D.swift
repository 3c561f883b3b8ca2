import Glibc

/// The light that faces are seen in; the `LightSource` of mplot3d's `plot_surface`.
enum Light3D {
  /// Where the light comes from: clockwise from the y-axis, and above the level plane, in degrees.
  static let azimuth = 225.0
  static let altitude = 19.4712
  /// The share of its colour that a face keeps when it looks away from the light.
  static let least = 0.3

  static let direction: Point3 = {
    let around = (90 - azimuth) * .pi / 180
    let up = altitude * .pi / 180
    return Point3(cos(around) * cos(up), sin(around) * cos(up), sin(up))
  }()

  /// How much of its colour a face keeps in this light; all of it if it is no area.
  static func share(on corners: [Point3]) -> Double {
    guard corners.count > 2 else { return 1 }
    // Three corners tell how a flat face lies; mplot3d takes these.
    let (first, second, third) = (
      corners[0], corners[corners.count / 3], corners[2 * corners.count / 3]
    )
    let normal = (second - first).cross(third - second)
    guard normal.length > 0 else { return 1 }
    let towards = normal.dot(direction) / normal.length
    return least + (1 - least) * (towards + 1) / 2
  }
}
