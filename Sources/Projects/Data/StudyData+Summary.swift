import Spelling

extension StudyData {
  /// What the data are in a few words: how many samples, of which features, and what is to be learnt.
  ///
  ///     data.summary  // "200 samples, features x1, x2, classes 0, 1 in y"
  public var summary: String {
    let isOne = featureNames.count == 1
    let features = "feature\(isOne ? "" : "s") \(Self.list(featureNames))"
    let target =
      task == .regression
      ? "numbers in \(targetName)" : "classes \(Self.list(classNames)) in \(targetName)"
    let skipped =
      skippedRows == 0
      ? "" : ", \(counted(skippedRows, "row")) with a value missing left out"
    return "\(counted(count, "sample")), \(features), \(target)\(skipped)"
  }

  /// More names are no help in a line.
  private static let mostNames = 6

  private static func list(_ names: [String]) -> String {
    guard names.count > mostNames else { return names.joined(separator: ", ") }
    let shown = names.prefix(mostNames - 1).joined(separator: ", ")
    return "\(shown), ... (\(names.count))"
  }
}
