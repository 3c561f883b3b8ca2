import ArgumentParser

/// How the result of a check is written.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  /// A line for each file that is not as it was.
  case text
  /// For programs; `Documentation/check.schema.json` defines it.
  case json
  /// For the servers that show what tests have come to.
  case junit
}
