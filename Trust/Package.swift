// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "trust",
  dependencies: [
    .package(name: "neural-figures", path: ".."),
    .package(name: "examples", path: "../Examples"),
  ],
  targets: [
    // Stands between the renderer and Cairo.
    .target(name: "CCairoOverride", linkerSettings: [.linkedLibrary("dl")]),
    .executableTarget(
      name: "golden-trust",
      dependencies: [
        "CCairoOverride",
        .product(name: "ExampleFigures", package: "examples"),
        .product(name: "Article", package: "neural-figures"),
        .product(name: "ImageComparison", package: "neural-figures"),
        .product(name: "Pictures", package: "neural-figures"),
        .product(name: "Plotting", package: "neural-figures"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
