package org.copytaster.ingest.receipt;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The database holds the word the API uses, so that a query by hand reads like the documentation. */
@Converter(autoApply = true)
class ReceiptStatusColumn implements AttributeConverter<ReceiptStatus, String> {

    @Override
    public String convertToDatabaseColumn(ReceiptStatus status) {
        return status == null ? null : status.text();
    }

    @Override
    public ReceiptStatus convertToEntityAttribute(String text) {
        return text == null ? null : ReceiptStatus.of(text).orElseThrow();
    }
}
