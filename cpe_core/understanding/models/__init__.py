"""The trained tagger and the trained ranker: features, models, and the values they give."""
