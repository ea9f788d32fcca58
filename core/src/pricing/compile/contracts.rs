//! Contracts and their terms.

use alloc::format;
use alloc::vec::Vec;

use super::super::book::{Contract, Covers, Term};
use super::super::rules::{self};
use super::{Compiler, PriceFields, not_negative};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::TermId;

impl Compiler<'_> {
    pub(super) fn contracts(&self, at: &mut Cursor) -> Vec<Contract> {
        let authored = &self.rulebook.contracts;
        Self::unique(authored.iter().map(|contract| &contract.id), at);
        let mut contracts: Vec<Contract> = authored
            .iter()
            .enumerate()
            .map(|(index, contract)| at.step(index, |at| self.contract(contract, at)))
            .collect();
        contracts.sort_by(|a, b| b.priority.cmp(&a.priority).then_with(|| a.id.cmp(&b.id)));
        contracts
    }

    pub(super) fn contract(&self, contract: &rules::Contract, at: &mut Cursor) -> Contract {
        let mut terms: Vec<Term> = Vec::with_capacity(contract.terms.len());
        at.step("terms", |at| {
            for (index, term) in contract.terms.iter().enumerate() {
                let Some(compiled) = at.step(index, |at| self.term(term, index, contract, at)) else {
                    continue;
                };
                at.step(index, |at| {
                    if terms.iter().any(|other| other.id == compiled.id) {
                        at.step("id", |at| at.push(Error::new(Code::DuplicateId).with("id", &compiled.id)));
                    }
                    let tie = |other: &Term| {
                        other.covers == compiled.covers
                            && other.priority == compiled.priority
                            && other.price.unit == compiled.price.unit
                    };
                    if let Some(other) = terms.iter().find(|other| tie(other)) {
                        at.push(
                            Error::new(Code::ContractTermTie)
                                .detail(format!("The term ties with term {}.", other.id))
                                .with("term", &other.id),
                        );
                    }
                });
                terms.push(compiled);
            }
        });
        terms.sort_by(|a, b| {
            b.priority
                .cmp(&a.priority)
                .then_with(|| a.covers.breadth().cmp(&b.covers.breadth()))
                .then_with(|| a.id.cmp(&b.id))
        });
        if let Some(commitment) = &contract.commitment {
            at.step("commitment", |at| super::super::commitment::check(commitment, at));
        }
        Contract {
            id: contract.id.clone(),
            account: contract.account.clone(),
            org_unit: contract.org_unit.clone(),
            seller: contract.seller.clone(),
            currency: contract.currency.unwrap_or(self.rulebook.currency),
            priority: contract.priority,
            window: self.window(contract.valid.as_ref(), at),
            protected: contract.protected,
            alone: contract.contract_only,
            terms,
            commitment: contract.commitment.clone(),
        }
    }

    pub(super) fn term(
        &self,
        term: &rules::Term,
        index: usize,
        contract: &rules::Contract,
        at: &mut Cursor,
    ) -> Option<Term> {
        let covers = Self::covers(
            [
                term.sku.clone().map(Covers::Sku),
                term.product.clone().map(Covers::Product),
                None,
                term.category.clone().map(Covers::Category),
            ],
            term.all,
            at,
        );
        let price = self.price(&PriceFields::from(term), at)?;
        self.same_currencies(contract.currency, &price, at);
        not_negative(term.floor, "floor", at);
        if let Some(allowance) = &term.allowance {
            at.step("allowance", |at| {
                not_negative(allowance.quantity, "quantity", at);
                not_negative(allowance.amount, "amount", at);
            });
        }
        Some(Term {
            id: term.id.clone().unwrap_or_else(|| TermId::from_position(index)),
            covers: covers?,
            priority: term.priority,
            price,
            allowance: term.allowance.clone(),
            floor: term.floor,
        })
    }
}
