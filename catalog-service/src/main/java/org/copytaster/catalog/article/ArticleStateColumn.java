package org.copytaster.catalog.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** States are stored by the names that the API uses. */
@Converter
class ArticleStateColumn implements AttributeConverter<ArticleState, String> {
    @Override
    public String convertToDatabaseColumn(ArticleState state) {
        return state.value();
    }

    @Override
    public ArticleState convertToEntityAttribute(String value) {
        return ArticleState.of(value).orElseThrow();
    }
}
