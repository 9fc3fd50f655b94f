/** A site as the collector knows it. */
export interface ShopSite {
  readonly id: string
  readonly name: string
  /** True for synthetic data; the dashboard says so. */
  readonly sample?: boolean
}

/** The site that the pages of the shop report to. */
export const SITE = 'shop'

/** The site of the synthetic answers. */
export const SAMPLE_SITE = 'shop-sample'

/** What visitors of the shop really answer, and synthetic answers: two sites, so that the two can never mix. */
export const sites: readonly ShopSite[] = [
  { id: SITE, name: 'Fern & Field' },
  { id: SAMPLE_SITE, name: 'Fern & Field (sample data)', sample: true },
]
