/// What a template is given that says the same every time.
struct NoData: TemplateData {
  static let fields: [TemplateField<NoData>] = []
}
