package org.copytaster.catalog.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One piece of body.
 *
 * @param id unique within the article; given by position where it is missing
 */
public record Block(
        @Size(min = 1, max = 64) String id,
        @NotNull BlockType type,
        @NotBlank @Size(max = 200_000) String text) {

    Block withId(String newId) {
        return new Block(newId, type, text);
    }
}
