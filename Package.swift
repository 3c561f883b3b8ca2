// swift-tools-version: 6.0

import PackageDescription

/// Tests whose own code has little to do are not optimised: that would take longer than they run. Without
/// optimisation the compiler makes the interface of a module in a run of its own unless it is told not to, and nobody
/// imports tests. No product has a part in such flags, so that others can depend on the package.
let notOptimized: [SwiftSetting] = [.unsafeFlags(["-Onone", "-no-emit-module-separately-wmo"])]

let package = Package(
  name: "neural-figures",
  products: [
    .library(name: "Training", targets: ["Training"]),
    .library(name: "Interchange", targets: ["Interchange"]),
    .library(name: "Tables", targets: ["Tables"]),
    .library(name: "Pictures", targets: ["Pictures"]),
    .library(name: "Plotting", targets: ["Plotting"]),
    .library(name: "NetworkFigures", targets: ["NetworkFigures"]),
    .library(name: "Projects", targets: ["Projects"]),
    .library(name: "Article", targets: ["Article"]),
    .library(name: "ImageComparison", targets: ["ImageComparison"]),
    .library(name: "FigureTesting", targets: ["FigureTesting"]),
    .executable(name: "neural-figures", targets: ["neural-figures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Up to the next minor version: another one may render white space otherwise, and with it pages.
    .package(
      url: "https://github.com/hummingbird-project/swift-mustache", .upToNextMinor(from: "2.1.1")),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo-ft",
      providers: [.apt(["libcairo2-dev", "libfontconfig-dev"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(
      name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"])]),
    // Comes with libpng, which is built on it.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),

    .target(name: "Spelling"),
    .target(name: "Locking"),
    .target(name: "Deflating", dependencies: ["CZlib"]),
    .target(name: "Files", dependencies: ["Locking"]),
    // The loops over the weights of wide layers, compiled for several kinds of processors.
    .target(name: "CRowKernels"),
    .target(name: "Training", dependencies: ["CRowKernels"]),
    .target(name: "Interchange", dependencies: ["CZlib", "Deflating", "Spelling", "Training"]),
    .target(name: "Tables", dependencies: ["Spelling"]),
    .target(name: "Pictures", dependencies: ["CPNG", "Deflating"]),
    .target(
      name: "Plotting",
      dependencies: [
        "Deflating", "Files", "Locking", "Pictures", "Spelling", "CCairo", "CHarfBuzz", "CFriBidi",
      ]),
    .target(name: "NetworkFigures", dependencies: ["Training", "Plotting"]),
    .target(
      name: "Projects",
      dependencies: [
        "Article", "Interchange", "NetworkFigures", "Plotting", "Spelling", "Tables", "Training",
        "Yams",
      ]),
    .target(
      name: "Article",
      dependencies: ["Languages", "NetworkFigures", "Plotting", "Spelling", "Training"],
      plugins: ["EmbedTexts"]),
    .target(name: "ImageComparison", dependencies: ["Pictures"]),
    // What tests and the command line have in common when they hold pictures against golden ones.
    .target(name: "GoldenPictures", dependencies: ["Files", "ImageComparison", "Pictures"]),
    .target(
      name: "FigureTesting",
      dependencies: ["Files", "GoldenPictures", "ImageComparison", "Pictures", "Plotting"]),
    .executableTarget(
      name: "neural-figures",
      dependencies: [
        "Article", "Files", "GoldenPictures", "ImageComparison", "Interchange", "Locking",
        "NetworkFigures", "NewProject", "Pictures", "Plotting", "Projects", "Spelling", "Tables",
        "Templates",
        "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      path: "Sources/NeuralFigures"),
    .target(name: "Templates", path: "templates", plugins: ["EmbedTexts"]),
    .target(name: "Languages", path: "languages", plugins: ["EmbedTexts"]),
    .target(name: "NewProject", path: "newproject", plugins: ["EmbedTexts"]),

    .executableTarget(name: "embed-texts", path: "Sources/EmbedTexts"),
    .plugin(name: "EmbedTexts", capability: .buildTool(), dependencies: ["embed-texts"]),

    // What several test targets share.
    .target(name: "TestSupport", dependencies: ["CZlib"], path: "Tests/TestSupport"),
    .testTarget(name: "LockingTests", dependencies: ["Locking"], swiftSettings: notOptimized),
    .testTarget(
      name: "TrainingTests", dependencies: ["TestSupport", "Training"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "Training"],
      resources: [.copy("Fixtures")], swiftSettings: notOptimized),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "TestSupport"],
      resources: [.copy("Fixtures")], swiftSettings: notOptimized),
    .testTarget(name: "DeflatingTests", dependencies: ["Deflating", "TestSupport"]),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures", "TestSupport"]),
    .testTarget(
      name: "PlottingTests",
      dependencies: [
        "Article", "FigureTesting", "Files", "ImageComparison", "NetworkFigures", "Pictures",
        "Plotting", "TestSupport", "Training",
      ],
      exclude: ["__Snapshots__"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "NetworkFiguresTests",
      dependencies: ["FigureTesting", "NetworkFigures", "Pictures", "Plotting", "Training"],
      exclude: ["__Snapshots__"], swiftSettings: notOptimized),
    .testTarget(
      name: "ProjectsTests",
      dependencies: [
        "FigureTesting", "Interchange", "NetworkFigures", "Plotting", "Projects", "Tables",
        "TestSupport", "Training",
      ],
      exclude: ["__Snapshots__"], swiftSettings: notOptimized),
    .testTarget(
      name: "ArticleTests",
      dependencies: ["Article", "Languages", "Plotting", "TestSupport", "Training"],
      resources: [.copy("Fixtures")], swiftSettings: notOptimized),
    .testTarget(
      name: "ImageComparisonTests", dependencies: ["ImageComparison", "Pictures", "TestSupport"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "FigureTestingTests",
      dependencies: [
        "FigureTesting", "Files", "GoldenPictures", "ImageComparison", "Pictures", "Plotting",
      ], swiftSettings: notOptimized),
    .testTarget(
      name: "NeuralFiguresTests",
      dependencies: [
        "neural-figures", "Article", "Files", "GoldenPictures", "ImageComparison", "Locking",
        "Pictures", "Plotting", "TestSupport",
      ], swiftSettings: notOptimized),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "FigureTesting", "ImageComparison", "Interchange", "NetworkFigures", "Pictures", "Plotting",
        "Training",
      ],
      exclude: ["__Snapshots__"], swiftSettings: notOptimized),
  ],
  swiftLanguageModes: [.v6]
)
