/// The words that stand for a missing value. An empty cell always is one; words count in quotation marks too,
/// since many programs put everything into them.
///
/// ```swift
/// let dialect = CSVDialect(missing: MissingValues(["", "-999"]))
/// ```
public struct MissingValues: Hashable, Sendable {
  /// The words, exactly as they are written.
  public var words: [String]

  /// The rule that these words are missing values, and no others.
  public init(_ words: [String]) { self.words = words.filter { !$0.isEmpty } }

  /// What R, NumPy, pandas, databases and the UCI repository write: NA, NaN, null and a question mark.
  public static let usual = MissingValues([
    "NA", "NaN", "nan", "NAN", "null", "NULL", "Null", "?",
  ])
}
