import ArgumentParser
import Projects
import Tables

/// Options of every verb that reads a table.
struct DataOptions: ParsableArguments {
  @Argument(
    help: """
      The table: a CSV file whose first columns are the features and whose last one is the class or \
      the number to learn; - reads it from standard input.
      """, completion: .file(extensions: ["csv", "tsv", "txt"]))
  var table: String

  @Option(help: "The column with the class or the number. The last one by default.")
  var label: String?

  @Option(
    help: "The columns with features, separated by commas. All others by default.",
    transform: Names.parse)
  var features: Names?

  @Option(
    help: """
      The task: classification or regression. By default, texts and truth values are classes, and so are \
      numbers if they are few and whole.
      """)
  var task: StudyTask?

  @Option(
    help:
      "What to do with rows that lack a value: report an error (refuse) or leave them out (skip).")
  var missing = DataDeclaration.MissingValues.refused

  @Flag(name: .customLong("no-header"), help: "The first row holds values instead of names.")
  var hasNoHeader = false

  @Option(
    help: """
      The separator of columns: one character, or comma, semicolon, tab or space. Detected by default.
      """,
    transform: Self.delimiter)
  var delimiter: CSVDelimiter?

  @Option(
    help: "Whether decimals are written with a comma or a point. Detected by default.")
  var decimal: DecimalMark?

  /// What stands before the decimals of a number.
  enum DecimalMark: String, CaseIterable, ExpressibleByArgument {
    case comma, point
  }

  /// How columns are to be read.
  var declaration: DataDeclaration {
    DataDeclaration(
      label: label, features: features?.names ?? [], task: task, missing: missing)
  }

  /// How the file is written.
  var dialect: CSVDialect {
    CSVDialect(
      hasHeader: hasNoHeader ? false : nil, delimiter: delimiter,
      decimalComma: decimal.map { $0 == .comma })
  }

  func validate() throws {
    try PathArgument.check(table, named: "table")
  }

  private static func delimiter(_ text: String) throws -> CSVDelimiter {
    do {
      return try CSVDelimiter(text)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}

extension StudyTask: ExpressibleByArgument {}
extension DataDeclaration.MissingValues: ExpressibleByArgument {}
