import { standardTypes } from './standard-types.ts'
import { type Condition, mapped } from './read.ts'

export const roles: Condition[] = [
  {
    id: '02-001',
    find: ({ elements, roles }) => [...new Set(elements.map(({ role }) => role))].filter(role => !standardTypes.has(mapped(role, roles))).map(role => `${role} is no standard type, nor mapped to one`),
  },
  {
    id: '02-003',
    find: ({ roles }) => [...roles.keys()].filter((role) => {
      const way = [role]
      while (roles.has(way.at(-1)!) && way.length <= roles.size + 1)
        way.push(roles.get(way.at(-1)!)!)
      return way.length > roles.size + 1
    }).map(role => `${role} is mapped in a circle`),
  },
  {
    id: '02-004',
    find: ({ roles }) => [...roles.keys()].filter(role => standardTypes.has(role)).map(role => `${role} is a standard type, and mapped`),
  },
]
