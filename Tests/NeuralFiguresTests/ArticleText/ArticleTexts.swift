import Files

@testable import neural_figures

/// Texts of the tests' own, for the sample figures 4 and 14.
enum ArticleTexts {
  static let english = """
    # Two borders

    A neuron draws *one* line, as Figure 4 shows.

    Figure 4

    ## Softmax & co.

    With `softmax` there are several, where $p_1 = p_2$:

    $$
    p_i = \\frac{e^{z_i}}{\\sum_k e^{z_k}}
    $$

    - Figure 14 has three of them.
    - The [book](https://example.org/a?b=1&c=2) has more.

    <!-- figure: third width=300 -->

    ### In code

    ```python
    p = softmax(z)  # <100% & "σ"
    ```

    """

  static let chinese = """
    两种边界

    单个神经元只画一条直线，如图4所示。

    图4

    多个类别

    三个类别有三条边界，见图14。

    图14

    """

  /// Runs the program in a folder with the sample figures, their pictures, and texts.
  static func withFolder(
    _ texts: [String: String] = ["en.md": english, "zh.txt": chinese],
    _ body: (_ program: Executable, _ folder: String) throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.createFolder("\(folder)/figures/dark")
      try OutputFile.createFolder("\(folder)/figures/zh-Hans/dark")
      let manifest = Sample.manifest(Sample.figures)
      try OutputFile.write(manifest.json(), to: "\(folder)/figures/manifest.json")
      for file in manifest.figures.flatMap(\.files) where file.format == .svg {
        let name =
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 5 4\"><title>\(file.path)</title></svg>"
        try OutputFile.write(Array(name.utf8), to: "\(folder)/figures/\(file.path)")
      }
      for (name, text) in texts {
        try OutputFile.write(Array(text.utf8), to: "\(folder)/\(name)")
      }
      try body(Executable(folder: folder), folder)
    }
  }
}
