/// A picture in a catalog of DocC, which tells by names alone what a file is for.
struct CatalogPicture: Sendable, Equatable {
  /// The path from the folder of the figures.
  let source: String
  /// What it is called in the catalog, such as `04-sample~dark@2x.png`.
  let name: String
}
