import ArgumentParser

/// Names as a user lists them, joined by commas: `sepal,petal`.
struct Names: Equatable {
  let names: [String]

  /// Reads a list.
  ///
  /// - Throws: `ValidationError` for a name that is empty.
  static func parse(_ text: String) throws -> Names {
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy({ !$0.isEmpty }) else {
      throw ValidationError("expected names joined by commas, such as x1,x2")
    }
    return Names(names: names)
  }
}
