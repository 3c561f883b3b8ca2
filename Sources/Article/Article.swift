/// The article "A Visual Understanding of Neural Networks": its data sets, models and figures.
public enum Article {}
