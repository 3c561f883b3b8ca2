/// Fisher's irises: four measurements of fifty flowers of each of three species.
///
///     let model = try LogisticRegression().fit(Iris.dataset)
///     Iris.speciesNames[try model.predict(Matrix([[6, 3, 4.5, 1.5]]))[0]]  // versicolor
///
/// The numbers are those of Fisher's article, as R and scikit-learn have them; the copy of the UCI
/// repository differs from them in the 35th and the 38th flower.
///
/// Source: R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of
/// Eugenics 7 (1936). Data set "Iris" of the UCI Machine Learning Repository, given by M. Marshall
/// (1988), https://doi.org/10.24432/C56C76, licensed under the Creative Commons Attribution 4.0
/// International licence (https://creativecommons.org/licenses/by/4.0/).
public enum Iris {
  /// The flowers, 150 x 4; labels 0, 1 and 2 are the species.
  public static let dataset: Dataset = {
    let rows = measurements.split(separator: "\n").map { line in
      // A number of tenths, divided, is the double closest to the decimal number.
      line.split(separator: " ").map { Double($0.filter(\.isNumber)) ?? 0 }.map { $0 / 10 }
    }
    return Dataset(
      sound: Matrix(soundRows: rows, columns: featureNames.count),
      labels: rows.indices.map { $0 / flowersOfSpecies })
  }()

  /// The names of the features, which are in centimetres.
  public static let featureNames = ["sepal length", "sepal width", "petal length", "petal width"]

  /// The names of the species, by label.
  public static let speciesNames = ["setosa", "versicolor", "virginica"]

  private static let flowersOfSpecies = 50
}

extension Matrix {
  /// A matrix of rows that are known to have so many entries.
  init(soundRows rows: [[Double]], columns: Int) {
    self.init(rows: rows.count, columns: columns)
    for (row, entries) in rows.enumerated() {
      for (column, entry) in entries.enumerated() { self[row, column] = entry }
    }
  }
}
