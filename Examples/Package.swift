// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "examples",
  products: [
    // `Trust` tries the comparison of pictures on them.
    .library(name: "ExampleFigures", targets: ["ExampleFigures"])
  ],
  dependencies: [
    .package(name: "neural-figures", path: "..")
  ],
  targets: [
    .target(
      name: "ExampleFigures",
      dependencies: [
        .product(name: "NetworkFigures", package: "neural-figures"),
        .product(name: "Plotting", package: "neural-figures"),
        .product(name: "Training", package: "neural-figures"),
      ]),
    .executableTarget(name: "draw-examples", dependencies: ["ExampleFigures"]),
    .testTarget(
      name: "ExampleFiguresTests",
      dependencies: [
        "ExampleFigures",
        .product(name: "FigureTesting", package: "neural-figures"),
      ],
      exclude: ["__Snapshots__"]),
  ],
  swiftLanguageModes: [.v6]
)
