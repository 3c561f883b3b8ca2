// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "neural-figures",
  products: [
    .library(name: "Training", targets: ["Training"]),
    .library(name: "Plotting", targets: ["Plotting"]),
    .library(name: "Article", targets: ["Article"]),
    .executable(name: "neural-figures", targets: ["neural-figures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo-ft",
      providers: [.apt(["libcairo2-dev", "libfontconfig-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .target(
      name: "CPNGWriter", dependencies: ["CPNG"],
      cSettings: [.define("_POSIX_C_SOURCE", to: "200809L")]),

    .target(name: "Training"),
    .target(name: "Plotting", dependencies: ["CCairo", "CPNGWriter"]),
    .target(name: "Article", dependencies: ["Training", "Plotting"]),
    .executableTarget(
      name: "neural-figures",
      dependencies: [
        "Article", "Plotting", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/NeuralFigures"),

    .testTarget(
      name: "TrainingTests", dependencies: ["Training"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "PlottingTests", dependencies: ["Plotting", "CPNG"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "ArticleTests", dependencies: ["Article", "Plotting", "Training"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "NeuralFiguresTests", dependencies: ["neural-figures"]),
    .testTarget(name: "DocumentationTests", dependencies: ["Plotting", "Training"]),
  ],
  swiftLanguageModes: [.v6]
)
