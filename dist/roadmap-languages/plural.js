/*! mlops-roadmap 0.1.0, MIT: licenses.txt */
var e=(e,t)=>new Intl.NumberFormat(e).format(t),t=(t,n,r)=>(r[new Intl.PluralRules(t).select(n)]??r.other).replace(`#`,e(t,n));export{e as n,t};