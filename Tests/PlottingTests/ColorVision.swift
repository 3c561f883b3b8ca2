import Glibc

@testable import ImageComparison
@testable import Plotting

/// How people see colours who lack one kind of cone, or none.
///
/// Source of the matrices, for light and a severity of 1: Machado, Oliveira and Fernandes, "A
/// physiologically-based model for simulation of color vision deficiency", IEEE Transactions on Visualization
/// and Computer Graphics, 2009.
enum ColorVision: CaseIterable {
  case normal
  case protanopia
  case deuteranopia
  case tritanopia

  private var matrix: [[Float]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// An opaque colour as it is seen.
  func seen(_ color: RGBA) -> PerceptualColor {
    let light = [color.red, color.green, color.blue].map { LinearLight.decoded(Float($0)) }
    let levels = matrix.map { row -> UInt8 in
      let sum: Float = row[0] * light[0] + row[1] * light[1] + row[2] * light[2]
      return Self.level(of: min(max(sum, 0), 1))
    }
    return PerceptualColor(SIMD3(levels[0], levels[1], levels[2]))
  }

  /// The sRGB value of light (IEC 61966-2-1).
  private static func level(of light: Float) -> UInt8 {
    let value = light <= 0.0031308 ? light * 12.92 : 1.055 * powf(light, 1 / 2.4) - 0.055
    return UInt8((value * 255).rounded())
  }

  /// How different two opaque colours look, in OKLab.
  func distance(_ a: RGBA, _ b: RGBA) -> Double {
    Double(seen(a).distance(to: seen(b)))
  }
}
