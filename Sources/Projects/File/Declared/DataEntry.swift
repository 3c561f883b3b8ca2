import Tables

/// Data under a name.
///
///     file.data[0].source  // .file(path: "moons.csv", …)
public struct DataEntry: Sendable, Equatable {
  /// The name that models and figures call the data by.
  public var name: String
  /// Where the data come from.
  public var source: Source
  /// Which columns are features, and what is to be learnt.
  public var reading: DataDeclaration
  /// Where the file says so.
  public var position: FilePosition

  /// Where data come from.
  ///
  ///     DataEntry.Source.generated(GeneratedData(.moons, samples: 200))
  public enum Source: Sendable, Equatable {
    /// A file of comma separated values, by its path from the folder of the project.
    case file(path: String, dialect: CSVDialect)
    /// Points that are made.
    case generated(GeneratedData)
    /// The rows of a table that stands in the file itself.
    case rows(columns: [String], [[String]])
    /// A data set of the article.
    case article(ArticleData)
  }
}
