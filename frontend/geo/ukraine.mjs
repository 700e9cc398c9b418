/**
 * Keeps what the map draws: the four objects, each feature with its KATOTTH code alone. The names are in the register's
 * own document; here they would be a fifth of the file.
 */
export function slimUkraine(topology) {
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      name,
      { type: object.type, geometries: object.geometries.map(({ type, arcs, id }) => ({ type, arcs, id })) },
    ]),
  )
  return { type: topology.type, bbox: topology.bbox, transform: topology.transform, objects, arcs: topology.arcs }
}
