/// Two hundred images of handwritten digits, twenty of each, 8 x 8 pixels.
///
///     Digits.dataset.labels[0]  // 0
///     Digits.image(0)[0, 2]     // 5: how much of the pixel is ink, from 0 to 16
///
/// These are the first twenty images of each digit among the 1797 that scikit-learn's `load_digits`
/// has, in their order there.
///
/// Source: the test part of the data set "Optical Recognition of Handwritten Digits" of the UCI
/// Machine Learning Repository, E. Alpaydin and C. Kaynak (1998),
/// https://archive.ics.uci.edu/dataset/80, licensed under the Creative Commons Attribution 4.0
/// International licence (https://creativecommons.org/licenses/by/4.0/). Changed in that a part
/// of the images has been taken.
public enum Digits {
  /// The images, 200 x 64, row by row; the labels are the digits.
  public static let dataset: Dataset = {
    let images = pixels.split(separator: "\n").map { line in
      line.compactMap { $0 == " " ? nil : Int(String($0), radix: levels) }
    }
    return Dataset(
      sound: Matrix(
        soundRows: images.map { $0.dropFirst().map(Double.init) }, columns: side * side),
      labels: images.map { $0.first ?? 0 })
  }()

  /// The number of rows and of columns of an image.
  public static let side = 8

  /// An image, 8 x 8.
  ///
  /// - Precondition: `index` is at least 0 and below 200.
  public static func image(_ index: Int) -> Matrix {
    let pixels = Array(dataset.features.row(index))
    return Matrix(
      soundRows: (0..<side).map { Array(pixels[$0 * side..<($0 + 1) * side]) }, columns: side)
  }

  /// The number of values of a pixel.
  private static let levels = 17
}
