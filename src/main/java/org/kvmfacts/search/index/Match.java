package org.kvmfacts.search.index;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ScoreProjection;

/**
 * What the index found.
 *
 * @param key the key of the entry
 * @param score how well it matches
 */
@ProjectionConstructor
public record Match(@IdProjection String key, @ScoreProjection float score) {

}
