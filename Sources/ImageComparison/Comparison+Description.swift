extension Comparison: CustomStringConvertible {
  /// What is known about the pictures, as names and values in the order of their weight.
  public var facts: [(name: String, value: String)] {
    var facts = [(name: "verdict", value: verdict.rawValue)]
    guard let differences else {
      return facts + [(name: "sizes", value: "\(firstSize) and \(secondSize) pixels")]
    }
    facts.append((name: "SSIM", value: Self.fixed(differences.ssim, digits: 6)))
    facts.append(
      (
        name: "changed pixels",
        value: "\(differences.changedPixels) of \(firstSize.pixelCount)"
          + " (\(differences.antiAliasedPixels) smoothed differently,"
          + " \(differences.differingPixels) not equal)"
      ))
    facts.append(
      (name: "largest region", value: differences.largestRegion.map(\.description) ?? "none"))
    facts.append(
      (
        name: "OKLab distance",
        value: "\(Self.fixed(differences.greatestDistance, digits: 4)) at most,"
          + " \(Self.fixed(differences.meanDistance, digits: 6)) on average"
      ))
    return facts
  }

  /// The facts in a line.
  public var description: String {
    facts.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
  }

  /// `value` cut to so many decimals: towards zero, so that what is less than 1 never reads as 1.
  private static func fixed(_ value: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { scale, _ in 10 * scale }
    let (whole, part) = Int(abs(value) * Double(scale)).quotientAndRemainder(dividingBy: scale)
    let decimals = String(part)
    let zeros = String(repeating: "0", count: digits - decimals.count)
    return "\(value < 0 ? "-" : "")\(whole).\(zeros)\(decimals)"
  }
}
