import Article

extension FigureCollection {
  /// The figures of the article, whose models are trained when they are first asked for.
  ///
  /// - Parameter translations: the languages that there are.
  static func article(in translations: TranslationSet) -> FigureCollection {
    let models = ModelStore()
    return FigureCollection(
      figures: ArticleFigure.all.map { DeclaredFigure($0, from: models) },
      models: Article.Models.networks.map { DeclaredModel($0, in: models) } + [
        DeclaredModel(name: Article.Models.perceptronName) {
          _ = try await models.perceptron()
          return DeclaredModel.Outcome()
        },
        DeclaredModel(name: Article.Models.logisticRegressionName) {
          _ = try await models.logisticRegression()
          return DeclaredModel.Outcome()
        },
      ],
      translations: translations, language: .english, codeLanguage: "swift", sources: []
    ) {
      var networks: [Article.TrainedNetwork] = []
      for model in Article.Models.networks { networks.append(try await models.trained(model)) }
      return try TrainingReport(
        networks: networks, perceptron: try await models.perceptron(),
        regression: try await models.logisticRegression()
      ).json()
    }
  }
}

extension DeclaredFigure {
  /// A figure of the article.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - models: what its models are taken from.
  init(_ figure: ArticleFigure, from models: ModelStore = ModelStore()) {
    self.init(
      number: figure.number, slug: figure.slug, formulas: figure.formulas, listing: figure.listing,
      model: figure.model, source: figure.source,
      texts: { translation in
        Texts(
          caption: translation.caption(of: figure), shortText: translation.shortText(of: figure),
          altText: translation.altText(of: figure))
      },
      declaration: {
        let value = try await figure.figure(from: models)
        return { value.translated(to: $0) }
      })
  }
}

extension DeclaredModel {
  /// A network of the article.
  init(_ model: Article.NetworkModel, in store: ModelStore) {
    self.init(name: model.name) {
      let trained = try await store.trained(model)
      return Outcome(
        epochs: trained.epochs, loss: trained.history.loss.last,
        accuracy: model.metric == .accuracy ? trained.history[.accuracy].last : nil)
    }
  }
}
